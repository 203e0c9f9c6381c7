package dev.kindred.it.extra.firm;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;

/** Task of a project, which has no mark. */
@Entity(table = "firm_task")
public record Task(
    @Id Long id,
    @Tenant long tenant,
    String text,
    @ForeignKey(onDelete = CASCADE, relatedName = "tasks") One<Project> project) {}
