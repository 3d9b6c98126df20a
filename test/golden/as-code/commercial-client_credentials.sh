#!/usr/bin/env bash
# App registration for Jira's mail, for the Azure CLI.
# Plan: Microsoft 365 (commercial). Reads over IMAP, POP, SMTP, Microsoft Graph, as an app without a user.
# Run by: Microsoft Entra administrator (Cloud Application Administrator; consent for an app without a user takes a Privileged Role Administrator).
# Can be run again: what is there already is brought to this state. Holds no secret.
# Permissions are looked up by name in your own tenant, so that no wrong id can slip in. What is known of the ids:
# - IMAP.AccessAsApp (Office 365 Exchange Online, application): 5e5addcd-3e8d-4e90-baf5-964efab2b20a, observed
# - POP.AccessAsApp (Office 365 Exchange Online, application): cb842b43-da6e-4506-86fe-bb12199c656d, observed
# - User.Read.All (Microsoft Graph, application): df021288-bdef-4463-88db-98f22de89214, observed
set -euo pipefail

# A sign-in of its own, forgotten at the end: your Azure CLI keeps its account and its cloud.
AZURE_CONFIG_DIR="$(mktemp -d)"
export AZURE_CONFIG_DIR
trap 'rm -rf "$AZURE_CONFIG_DIR"' EXIT

graph_root=https://graph.microsoft.com
az cloud set --name AzureCloud
az login --allow-no-subscriptions --output none --tenant '11111111-2222-4333-8444-555555555555'

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

imap_accessasapp="$(permission 00000002-0000-0ff1-ce00-000000000000 appRoles IMAP.AccessAsApp)"
pop_accessasapp="$(permission 00000002-0000-0ff1-ce00-000000000000 appRoles POP.AccessAsApp)"
user_read_all="$(permission 00000003-0000-0000-c000-000000000000 appRoles User.Read.All)"
name_json='"Jira mail"'
redirect_uris_json='[]'
registration="$(printf '{"displayName":%s,"signInAudience":"AzureADMyOrg","web":{"redirectUris":%s},"requiredResourceAccess":[{"resourceAppId":"00000003-0000-0000-c000-000000000000","resourceAccess":[{"id":"%s","type":"Role"}]},{"resourceAppId":"00000002-0000-0ff1-ce00-000000000000","resourceAccess":[{"id":"%s","type":"Role"},{"id":"%s","type":"Role"}]}]}' "$name_json" "$redirect_uris_json" "$user_read_all" "$imap_accessasapp" "$pop_accessasapp")"

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

# Consent of an administrator, for everybody in the tenant.
consent_for_app() { # object id of the service, id of the permission
  local assigned body
  assigned="$(found "servicePrincipals/$enterprise_application/appRoleAssignments" "value[?appRoleId=='$2' && resourceId=='$1'].id | [0]")" || return
  [ -z "$assigned" ] || return 0
  body="$(printf '{"principalId":"%s","resourceId":"%s","appRoleId":"%s"}' "$enterprise_application" "$1" "$2")"
  graph post "servicePrincipals/$enterprise_application/appRoleAssignments" --headers Content-Type=application/json --body "$body" --output none
}
resource="$(found "servicePrincipals(appId='00000003-0000-0000-c000-000000000000')" id)"
retry consent_for_app "$resource" "$user_read_all"
resource="$(found "servicePrincipals(appId='00000002-0000-0ff1-ce00-000000000000')" id)"
retry consent_for_app "$resource" "$imap_accessasapp"
retry consent_for_app "$resource" "$pop_accessasapp"

echo "Application (client) ID:           $client_id"
echo "Enterprise application object ID:  $enterprise_application"
read -r -p 'Make a client secret now? It is shown once, here and nowhere else. [y/N] ' answer || answer=n
if [ "$answer" = y ]; then
  echo 'Client secret (the Value, for Jira):'
  graph post "applications/$application/addPassword" --headers Content-Type=application/json --query secretText --output tsv \
    --body '{"passwordCredential":{"displayName":"Jira","endDateTime":"2027-05-22T00:00:00Z"}}'
fi
echo 'Now Exchange has to know the app. Run the Exchange Online PowerShell part as an Exchange administrator:'
echo "  ./jira-mail-exchange.ps1 -ApplicationId $client_id -EnterpriseApplicationObjectId $enterprise_application"
