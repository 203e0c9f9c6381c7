package dev.kindred.it.extra.tenants;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Owner of rows of all other entities. */
@Entity(table = "shared_tenant")
public record Tenant(@Id Long id, String name) {}
