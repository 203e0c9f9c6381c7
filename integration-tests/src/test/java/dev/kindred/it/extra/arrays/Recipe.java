package dev.kindred.it.extra.arrays;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.One;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recipe with tags, of which there can be none, and with minutes, which can be absent. */
@Entity
public record Recipe(
    @Id Long id,
    @Column(length = 40) String title,
    @Column(length = 12) @Index List<String> tags,
    @Nullable List<Integer> minutes,
    String @Nullable [] notes,
    @ForeignKey(onDelete = CASCADE, optional = true) One<Cook> cook) {}
