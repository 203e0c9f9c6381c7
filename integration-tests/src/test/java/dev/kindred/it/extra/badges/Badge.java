package dev.kindred.it.extra.badges;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.SoftDelete;
import dev.kindred.model.Unique;

/** Badge of a bearer. */
@Entity(table = "staff_badge")
public record Badge(
    @Id Long id,
    @Unique String code,
    int uses,
    @OneToOne(onDelete = OnDelete.CASCADE, relatedName = "badge") One<Bearer> bearer,
    @SoftDelete boolean lost) {}
