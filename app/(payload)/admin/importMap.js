import { RefusedSave as RefusedSave_3d39cdff840838a6e77f36ec1aef4af5 } from '@/components/admin/RefusedSave.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AskedAgain as AskedAgain_75ca7efcc6b1ec1cbe79fad78e29304d } from '@/components/admin/formQuestions.client'
import { PassageLanguageClient as PassageLanguageClient_44bae948e37e492455fee9cbc4471a7d } from '@/components/admin/editorFeatures.client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Footnote as Footnote_5f6974e4eda0942666ca902499ae7ab7 } from '@/components/admin/Footnote.client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableClient as TableClient_44bae948e37e492455fee9cbc4471a7d } from '@/components/admin/editorFeatures.client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HourNote as HourNote_4839164b7dd668022b535ffcd547b48d } from '@/components/admin/HourNote.client'
import { PassPanel as PassPanel_5a1c1abbc408178a61524d53ce71c615 } from '@/components/admin/PassPanel.client'
import { ReleaseDesk as ReleaseDesk_faaf9246322e30d159d8c6945eef26a6 } from '@/components/admin/ReleaseDesk.client'
import { ReleaseButton as ReleaseButton_ba13b3736b4e8f24bf6b48d76a413b43 } from '@/components/admin/ReleaseButton.client'
import { Nothing as Nothing_d7912b8554b5952d3ff95a3a27ab8f05 } from '@/components/admin/Nothing'
import { FileName as FileName_2d3b1132c34dd064884f8498a049328f } from '@/components/admin/FileName.client'
import { RoleField as RoleField_a25c760f660b6c01e9b58351e08878c1 } from '@/components/admin/RoleField.client'
import { Invitation as Invitation_21819207e9f29c8ba64a148b1fbb3286 } from '@/components/admin/Invitation.client'
import { SecondStepField as SecondStepField_96511e6b2dbb01f842414f8d36bcc98f } from '@/components/admin/SecondStep.client'
import { Invite as Invite_3b6ff32ddf4cacbf61e63809e4cb65db } from '@/components/admin/Invite.client'
import { Mark as Mark_9a1c995a6254264bd1d2515b485260df } from '@/components/admin/Mark'
import { Name as Name_7305c3f066e8f9cb1920b11a2b32f93f } from '@/components/admin/Name'
import { Today as Today_149b42717d7e6d595f2da976608a70af } from '@/components/admin/Today'
import { FormQuestions as FormQuestions_75ca7efcc6b1ec1cbe79fad78e29304d } from '@/components/admin/formQuestions.client'
import { SignIn as SignIn_c0c1f60db6522e831c3edb4dc0680df2 } from '@/components/admin/SignIn'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/components/admin/RefusedSave.client#RefusedSave": RefusedSave_3d39cdff840838a6e77f36ec1aef4af5,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/formQuestions.client#AskedAgain": AskedAgain_75ca7efcc6b1ec1cbe79fad78e29304d,
  "@/components/admin/editorFeatures.client#PassageLanguageClient": PassageLanguageClient_44bae948e37e492455fee9cbc4471a7d,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/Footnote.client#Footnote": Footnote_5f6974e4eda0942666ca902499ae7ab7,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/editorFeatures.client#TableClient": TableClient_44bae948e37e492455fee9cbc4471a7d,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/HourNote.client#HourNote": HourNote_4839164b7dd668022b535ffcd547b48d,
  "@/components/admin/PassPanel.client#PassPanel": PassPanel_5a1c1abbc408178a61524d53ce71c615,
  "@/components/admin/ReleaseDesk.client#ReleaseDesk": ReleaseDesk_faaf9246322e30d159d8c6945eef26a6,
  "@/components/admin/ReleaseButton.client#ReleaseButton": ReleaseButton_ba13b3736b4e8f24bf6b48d76a413b43,
  "@/components/admin/Nothing#Nothing": Nothing_d7912b8554b5952d3ff95a3a27ab8f05,
  "@/components/admin/FileName.client#FileName": FileName_2d3b1132c34dd064884f8498a049328f,
  "@/components/admin/RoleField.client#RoleField": RoleField_a25c760f660b6c01e9b58351e08878c1,
  "@/components/admin/Invitation.client#Invitation": Invitation_21819207e9f29c8ba64a148b1fbb3286,
  "@/components/admin/SecondStep.client#SecondStepField": SecondStepField_96511e6b2dbb01f842414f8d36bcc98f,
  "@/components/admin/Invite.client#Invite": Invite_3b6ff32ddf4cacbf61e63809e4cb65db,
  "@/components/admin/Mark#Mark": Mark_9a1c995a6254264bd1d2515b485260df,
  "@/components/admin/Name#Name": Name_7305c3f066e8f9cb1920b11a2b32f93f,
  "@/components/admin/Today#Today": Today_149b42717d7e6d595f2da976608a70af,
  "@/components/admin/formQuestions.client#FormQuestions": FormQuestions_75ca7efcc6b1ec1cbe79fad78e29304d,
  "@/components/admin/SignIn#SignIn": SignIn_c0c1f60db6522e831c3edb4dc0680df2,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
