/** Publishes the guide under work. */
export function PublishGuideButton() {
  return null
}
