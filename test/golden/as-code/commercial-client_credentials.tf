# App registration for Jira's mail, for Terraform and the azuread provider.
# Plan: Microsoft 365 (commercial). Reads over IMAP, POP, SMTP, Microsoft Graph, as an app without a user.
# Run by: Microsoft Entra administrator (Cloud Application Administrator; consent for an app without a user takes a Privileged Role Administrator).
# Can be run again: what is there already is brought to this state. Holds no secret.
# Sign in first: az cloud set --name AzureCloud && az login --allow-no-subscriptions
# An older registration of the same name is not touched: import it, or the run stops.
# Permissions are looked up by name in your own tenant, so that no wrong id can slip in. What is known of the ids:
# - IMAP.AccessAsApp (Office 365 Exchange Online, application): 5e5addcd-3e8d-4e90-baf5-964efab2b20a, observed
# - POP.AccessAsApp (Office 365 Exchange Online, application): cb842b43-da6e-4506-86fe-bb12199c656d, observed
# - User.Read.All (Microsoft Graph, application): df021288-bdef-4463-88db-98f22de89214, observed
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
  environment = "global"
  tenant_id   = "11111111-2222-4333-8444-555555555555"
}

data "azuread_service_principal" "graph" {
  client_id = "00000003-0000-0000-c000-000000000000"
}

data "azuread_service_principal" "exchange" {
  client_id = "00000002-0000-0ff1-ce00-000000000000"
}

resource "azuread_application" "jira_mail" {
  display_name            = "Jira mail"
  sign_in_audience        = "AzureADMyOrg"
  prevent_duplicate_names = true

  required_resource_access {
    resource_app_id = data.azuread_service_principal.graph.client_id

    resource_access {
      id   = data.azuread_service_principal.graph.app_role_ids["User.Read.All"]
      type = "Role"
    }
  }

  required_resource_access {
    resource_app_id = data.azuread_service_principal.exchange.client_id

    resource_access {
      id   = data.azuread_service_principal.exchange.app_role_ids["IMAP.AccessAsApp"]
      type = "Role"
    }

    resource_access {
      id   = data.azuread_service_principal.exchange.app_role_ids["POP.AccessAsApp"]
      type = "Role"
    }
  }
}

resource "azuread_service_principal" "jira_mail" {
  client_id = azuread_application.jira_mail.client_id
}

resource "azuread_app_role_assignment" "user_read_all" {
  app_role_id         = data.azuread_service_principal.graph.app_role_ids["User.Read.All"]
  principal_object_id = azuread_service_principal.jira_mail.object_id
  resource_object_id  = data.azuread_service_principal.graph.object_id
}

resource "azuread_app_role_assignment" "imap_accessasapp" {
  app_role_id         = data.azuread_service_principal.exchange.app_role_ids["IMAP.AccessAsApp"]
  principal_object_id = azuread_service_principal.jira_mail.object_id
  resource_object_id  = data.azuread_service_principal.exchange.object_id
}

resource "azuread_app_role_assignment" "pop_accessasapp" {
  app_role_id         = data.azuread_service_principal.exchange.app_role_ids["POP.AccessAsApp"]
  principal_object_id = azuread_service_principal.jira_mail.object_id
  resource_object_id  = data.azuread_service_principal.exchange.object_id
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
# Then let Exchange know the app, as an Exchange administrator:
# ./jira-mail-exchange.ps1 -ApplicationId "$(terraform output -raw client_id)" \
#   -EnterpriseApplicationObjectId "$(terraform output -raw enterprise_application_object_id)"
