package dev.kindred.it.extra.permit;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;

/** Building site of a tenant. */
@Entity(table = "permit_site")
public record Site(@Id Long id, @Tenant long tenant, String name, @Inverse One<Permit> permit) {}
