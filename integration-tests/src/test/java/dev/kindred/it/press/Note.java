package dev.kindred.it.press;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** A text that others refer to. */
@Entity(table = "press_note")
public record Note(@Id Long id, String text, String misc) {}
