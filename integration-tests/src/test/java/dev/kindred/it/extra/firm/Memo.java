package dev.kindred.it.extra.firm;

import dev.kindred.model.Audited;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;

/** Memo of a tenant, of which each change is on record. */
@Audited
@Entity(table = "firm_memo")
public record Memo(@Id Long id, @Tenant long tenant, String text) {}
