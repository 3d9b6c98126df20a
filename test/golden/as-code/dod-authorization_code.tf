# App registration for Jira's mail, for Terraform and the azuread provider.
# Plan: Microsoft 365 Government (DoD). Reads over IMAP, POP, SMTP, Microsoft Graph, with the sign-in of a person.
# Run by: Microsoft Entra administrator (Cloud Application Administrator; consent for an app without a user takes a Privileged Role Administrator).
# Can be run again: what is there already is brought to this state. Holds no secret.
# Not confirmed for this plan: the Azure CLI has one cloud for GCC High and DoD; the script names the Graph of DoD itself.
# Sign in first: az cloud set --name AzureUSGovernment && az login --allow-no-subscriptions
# An older registration of the same name is not touched: import it, or the run stops.
# Permissions are looked up by name in your own tenant, so that no wrong id can slip in. What is known of the ids:
# - IMAP.AccessAsUser.All (Microsoft Graph, delegated): 652390e4-393a-48de-9484-05f9b1212954, observed
# - offline_access (Microsoft Graph, delegated): 7427e0e9-2fba-42fe-b0c0-848c9e6a8182, observed
# - openid (Microsoft Graph, delegated): 37f7f235-527c-4136-accd-4a02d197296e, observed
# - profile (Microsoft Graph, delegated): 14dad69e-099b-42c9-810b-d002981feec1, observed
# - User.Read (Microsoft Graph, delegated): e1fe6dd8-ba31-4d61-89e7-88639da4683d, observed
# - POP.AccessAsUser.All (Microsoft Graph, delegated): d7b7f2d9-0f45-4ea1-9d42-e50810c06991, observed
# - SMTP.Send (Microsoft Graph, delegated): 258f6531-6087-4cc4-bb90-092c5fb3ed3f, observed
# - Mail.ReadWrite (Microsoft Graph, delegated): 024d486e-b451-40bb-833d-3e66d98c5c73, observed
terraform {
  required_version = ">= 1.3"

  required_providers {
    azuread = {
      source  = "hashicorp/azuread"
      version = "~> 3.0"
    }
  }
}

provider "azuread" {
  environment = "usgovernmentl5"
  tenant_id   = "11111111-2222-4333-8444-555555555555"
}

data "azuread_service_principal" "graph" {
  client_id = "00000003-0000-0000-c000-000000000000"
}

resource "azuread_application" "jira_mail" {
  display_name            = "Jira mail"
  sign_in_audience        = "AzureADMyOrg"
  prevent_duplicate_names = true

  web {
    redirect_uris = [
      "https://jira.contoso.example/plugins/servlet/oauth2/client/callback/FC8GQRj7OZO_j1_b6A-Eig",
      "https://jira.contoso.example/mail-oauth/callback",
    ]
  }

  required_resource_access {
    resource_app_id = data.azuread_service_principal.graph.client_id

    resource_access {
      id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids["IMAP.AccessAsUser.All"]
      type = "Scope"
    }

    resource_access {
      id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids["offline_access"]
      type = "Scope"
    }

    resource_access {
      id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids["openid"]
      type = "Scope"
    }

    resource_access {
      id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids["profile"]
      type = "Scope"
    }

    resource_access {
      id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids["User.Read"]
      type = "Scope"
    }

    resource_access {
      id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids["POP.AccessAsUser.All"]
      type = "Scope"
    }

    resource_access {
      id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids["SMTP.Send"]
      type = "Scope"
    }

    resource_access {
      id   = data.azuread_service_principal.graph.oauth2_permission_scope_ids["Mail.ReadWrite"]
      type = "Scope"
    }
  }
}

resource "azuread_service_principal" "jira_mail" {
  client_id = azuread_application.jira_mail.client_id
}

resource "azuread_service_principal_delegated_permission_grant" "graph" {
  service_principal_object_id          = azuread_service_principal.jira_mail.object_id
  resource_service_principal_object_id = data.azuread_service_principal.graph.object_id
  claim_values                         = ["IMAP.AccessAsUser.All", "offline_access", "openid", "profile", "User.Read", "POP.AccessAsUser.All", "SMTP.Send", "Mail.ReadWrite"]
}

output "client_id" {
  description = "Application (client) ID, for Jira"
  value       = azuread_application.jira_mail.client_id
}

output "enterprise_application_object_id" {
  description = "Object ID of the enterprise application, for Exchange"
  value       = azuread_service_principal.jira_mail.object_id
}

# The secret, once, in your own terminal. Terraform would write it into its state.
# az ad app credential reset --id "$(terraform output -raw client_id)" --append --display-name Jira \
#   --end-date 2027-05-22 --query password --output tsv
