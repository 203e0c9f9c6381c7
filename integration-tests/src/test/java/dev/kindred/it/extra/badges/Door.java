package dev.kindred.it.extra.badges;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;

/** Door of a bearer, who is its tenant: both have one column. */
@Entity(table = "staff_door")
public record Door(
    @Id Long id,
    @Tenant long bearerId,
    String name,
    @ForeignKey(
            columns = {"bearer_id"},
            onDelete = OnDelete.DO_NOTHING,
            relatedName = "+")
        One<Bearer> bearer) {}
