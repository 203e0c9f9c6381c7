package dev.kindred.it.extra.permit;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;
import dev.kindred.model.WriteKind;

/** Record of a write of a permit, among the rows of its tenant. */
@Entity(table = "permit_change")
public record PermitChange(@Id Long id, @Tenant long tenant, WriteKind kind, String state) {}
