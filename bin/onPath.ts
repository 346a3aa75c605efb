import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** The first program of these names in the folders of PATH, or in the others that are given; undefined when there is none. */
export function onPath(names: readonly string[], otherFolders: readonly string[] = []): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...otherFolders]
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun)
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
