package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import java.time.LocalDateTime;
import java.util.Optional;

/** Has tags, a creator and a note. */
@Entity
public record Piece(
    @Id Long id,
    String name,
    LocalDateTime created,
    Optional<LocalDateTime> modified,
    @ManyToMany(relatedName = "pieces") Many<Tag> tags,
    @ForeignKey(onDelete = CASCADE, relatedName = "pieces") One<Creator> creator,
    @ForeignKey(onDelete = CASCADE, relatedName = "pieces") One<Note> note) {}
