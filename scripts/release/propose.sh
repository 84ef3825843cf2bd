#!/usr/bin/env bash
# Commits what has changed to a branch and opens a pull request for it, or brings the one that is open up to date.
# Usage: propose.sh <branch> <title> <file with the body>; needs GH_TOKEN and GITHUB_REPOSITORY.
set -euo pipefail
branch=$1 title=$2 body=$3

if [ -z "$(git status --porcelain)" ]; then
  echo "Nothing has changed."
  exit 0
fi
git switch --force-create "$branch"
git add --all
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet --message "$title"
# The token goes by the credential helper, so that no command line and no message shows it.
git -c credential.helper='!f() { echo username=x-access-token; echo "password=$GH_TOKEN"; }; f' \
  push --force "https://github.com/$GITHUB_REPOSITORY.git" "HEAD:refs/heads/$branch"

if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  gh pr edit "$branch" --title "$title" --body-file "$body"
else
  gh pr create --base main --head "$branch" --title "$title" --body-file "$body"
fi
