package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;

/** Is about a tag, and made of notes. */
@Entity
public record Remark(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "remarks") One<Tag> tag,
    @ManyToMany(relatedName = "remarks") Many<Note> notes) {}
