package dev.kindred.it.extra.vault;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.WriteKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has done what to which row, and when. */
@Entity(table = "vault_change")
public record Change(
    @Id Long id,
    String entity,
    String row,
    WriteKind kind,
    Instant at,
    String author,
    @Column(length = 2_000) @Nullable String before,
    @Column(length = 2_000) @Nullable String after) {}
