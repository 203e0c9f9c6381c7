package dev.kindred.it.extra.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.Tenant;

/** Label of a tenant, for any projects. */
@Entity(table = "firm_label")
public record Label(
    @Id Long id, @Tenant long tenant, String word, @Inverse Many<Project> projects) {}
