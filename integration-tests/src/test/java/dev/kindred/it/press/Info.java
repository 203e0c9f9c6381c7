package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.util.Optional;

/** May tell a value and refer to a note. */
@Entity
public record Info(
    @Id Long id,
    String info,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "infos") One<Note> note,
    Optional<Integer> value) {}
