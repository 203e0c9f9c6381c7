package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Has a chief, and may have someone to talk to. */
@Entity
public record Company(
    @Id Long id,
    String name,
    int employees,
    int chairs,
    @ForeignKey(onDelete = CASCADE, relatedName = "led") One<Worker> chief,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "represented")
        One<Worker> contact) {}
