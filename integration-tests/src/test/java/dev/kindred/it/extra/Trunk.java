package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Goes with the trunk that it grew in, and with the branch that it was grafted on. */
@Entity
public record Trunk(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "inside") One<Trunk> within,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "grafts") One<Branch> grafted) {}
