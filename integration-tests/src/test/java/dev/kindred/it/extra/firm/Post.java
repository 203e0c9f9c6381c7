package dev.kindred.it.extra.firm;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;

/** Link of a crew and a label, which belongs to their tenant too. */
@Entity(table = "firm_post")
public record Post(
    @Id Long id,
    @Tenant long tenant,
    @ForeignKey(onDelete = CASCADE, relatedName = "posts") One<Crew> crew,
    @ForeignKey(onDelete = CASCADE, relatedName = "+") One<Label> label,
    @Default("1") int grade) {}
