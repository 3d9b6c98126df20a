#!/usr/bin/env bash
# App registration for Jira's mail, for the Azure CLI.
# Plan: Outlook.com (personal account). Reads over IMAP, POP, SMTP, Microsoft Graph, with the sign-in of a person.
# Run by: Microsoft Entra administrator (Cloud Application Administrator; consent for an app without a user takes a Privileged Role Administrator).
# Can be run again: what is there already is brought to this state. Holds no secret.
# Permissions are looked up by name in your own tenant, so that no wrong id can slip in. What is known of the ids:
# - IMAP.AccessAsUser.All (Microsoft Graph, delegated): 652390e4-393a-48de-9484-05f9b1212954, observed
# - offline_access (Microsoft Graph, delegated): 7427e0e9-2fba-42fe-b0c0-848c9e6a8182, observed
# - openid (Microsoft Graph, delegated): 37f7f235-527c-4136-accd-4a02d197296e, observed
# - profile (Microsoft Graph, delegated): 14dad69e-099b-42c9-810b-d002981feec1, observed
# - User.Read (Microsoft Graph, delegated): e1fe6dd8-ba31-4d61-89e7-88639da4683d, observed
# - POP.AccessAsUser.All (Microsoft Graph, delegated): d7b7f2d9-0f45-4ea1-9d42-e50810c06991, observed
# - SMTP.Send (Microsoft Graph, delegated): 258f6531-6087-4cc4-bb90-092c5fb3ed3f, observed
# - Mail.ReadWrite (Microsoft Graph, delegated): 024d486e-b451-40bb-833d-3e66d98c5c73, observed
set -euo pipefail

# A sign-in of its own, forgotten at the end: your Azure CLI keeps its account and its cloud.
AZURE_CONFIG_DIR="$(mktemp -d)"
export AZURE_CONFIG_DIR
trap 'rm -rf "$AZURE_CONFIG_DIR"' EXIT

graph_root=https://graph.microsoft.com
az cloud set --name AzureCloud
az login --allow-no-subscriptions --output none

graph() { # method, path, more arguments of az rest
  az rest --only-show-errors --method "$1" --resource "$graph_root" --url "$graph_root/v1.0/$2" "${@:3}"
}
found() { # path, what to take of the answer, more arguments; nothing when there is none
  local value
  value="$(graph get "$1" --query "$2" --output tsv "${@:3}")" || return
  [ "$value" = None ] || printf '%s' "$value"
}
retry() { # Entra needs a moment until a new object is known everywhere
  local attempt
  for attempt in 1 2 3 4 5; do
    if "$@"; then return; fi
    sleep "$attempt"
  done
  return 1
}
permission() { # application id of the service, kind, name; stops where the tenant does not know it
  local id
  id="$(found "servicePrincipals(appId='$1')" "$2[?value=='$3'].id | [0]")" || return
  [ -n "$id" ] || { echo "This tenant knows no permission $3." >&2; return 1; }
  printf '%s' "$id"
}

imap_accessasuser_all="$(permission 00000003-0000-0000-c000-000000000000 oauth2PermissionScopes IMAP.AccessAsUser.All)"
offline_access="$(permission 00000003-0000-0000-c000-000000000000 oauth2PermissionScopes offline_access)"
openid="$(permission 00000003-0000-0000-c000-000000000000 oauth2PermissionScopes openid)"
profile="$(permission 00000003-0000-0000-c000-000000000000 oauth2PermissionScopes profile)"
user_read="$(permission 00000003-0000-0000-c000-000000000000 oauth2PermissionScopes User.Read)"
pop_accessasuser_all="$(permission 00000003-0000-0000-c000-000000000000 oauth2PermissionScopes POP.AccessAsUser.All)"
smtp_send="$(permission 00000003-0000-0000-c000-000000000000 oauth2PermissionScopes SMTP.Send)"
mail_readwrite="$(permission 00000003-0000-0000-c000-000000000000 oauth2PermissionScopes Mail.ReadWrite)"
name_json='"Jira mail"'
redirect_uris_json='["https://jira.contoso.example/plugins/servlet/oauth2/client/callback/FC8GQRj7OZO_j1_b6A-Eig","https://jira.contoso.example/mail-oauth/callback"]'
registration="$(printf '{"displayName":%s,"signInAudience":"AzureADandPersonalMicrosoftAccount","api":{"requestedAccessTokenVersion":2},"web":{"redirectUris":%s},"requiredResourceAccess":[{"resourceAppId":"00000003-0000-0000-c000-000000000000","resourceAccess":[{"id":"%s","type":"Scope"},{"id":"%s","type":"Scope"},{"id":"%s","type":"Scope"},{"id":"%s","type":"Scope"},{"id":"%s","type":"Scope"},{"id":"%s","type":"Scope"},{"id":"%s","type":"Scope"},{"id":"%s","type":"Scope"}]}]}' "$name_json" "$redirect_uris_json" "$imap_accessasuser_all" "$offline_access" "$openid" "$profile" "$user_read" "$pop_accessasuser_all" "$smtp_send" "$mail_readwrite")"

filter='displayName eq '\''Jira mail'\'''
application="$(found applications 'value[0].id' --url-parameters "\$filter=$filter")"
if [ -n "$application" ]; then
  read -r -p 'This registration exists; its redirect URIs and permissions will be replaced. Go on? [y/N] ' answer || exit 1
  [ "$answer" = y ] || exit 1
  graph patch "applications/$application" --headers Content-Type=application/json --body "$registration"
else
  application="$(graph post applications --headers Content-Type=application/json --body "$registration" --query id --output tsv)"
fi
client_id="$(retry found "applications/$application" appId)"

enterprise_application="$(found servicePrincipals 'value[0].id' --url-parameters "\$filter=appId eq '$client_id'")"
if [ -z "$enterprise_application" ]; then
  enterprise_application="$(retry graph post servicePrincipals --headers Content-Type=application/json --body "{\"appId\":\"$client_id\"}" --query id --output tsv)"
fi

echo "Application (client) ID:           $client_id"
echo "Enterprise application object ID:  $enterprise_application"
read -r -p 'Make a client secret now? It is shown once, here and nowhere else. [y/N] ' answer || answer=n
if [ "$answer" = y ]; then
  echo 'Client secret (the Value, for Jira):'
  graph post "applications/$application/addPassword" --headers Content-Type=application/json --query secretText --output tsv \
    --body '{"passwordCredential":{"displayName":"Jira","endDateTime":"2027-05-22T00:00:00Z"}}'
fi
