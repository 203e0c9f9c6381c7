package dev.kindred.it.extra.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.Tenant;

/** Crew of a tenant; posts link it to labels. */
@Entity(table = "firm_crew")
public record Crew(
    @Id Long id,
    @Tenant long tenant,
    String name,
    @ManyToMany(through = Post.class, relatedName = "crews") Many<Label> labels) {}
