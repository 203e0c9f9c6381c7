package dev.kindred.it.extra.badges;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.One;

/** Bearer of a badge. */
@Entity(table = "staff_bearer")
public record Bearer(@Id Long id, String name, @Inverse One<Badge> badge) {}
