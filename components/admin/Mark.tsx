/** The press room's mark, beside the path at the top of the admin. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" role="img" aria-label="Press room">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M4 3h24v26H4zM8 8v3h16V8zm0 6v10h7V14zm10 0v2h6v-2zm0 4v2h6v-2zm0 4v2h6v-2z"
      />
    </svg>
  )
}
