package dev.kindred.it.addresses;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Embeddable;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.One;

/** The key of a parking space. */
@Embeddable
public record Slot(
    @ForeignKey(onDelete = CASCADE, relatedName = "parkings") One<Nation> nation, int number) {}
