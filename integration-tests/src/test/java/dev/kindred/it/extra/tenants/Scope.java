package dev.kindred.it.extra.tenants;

import dev.kindred.model.Embeddable;

/** Tenant and language of a text. */
@Embeddable
public record Scope(Long tenantId, String language) {}
