package dev.kindred.it.extra.vault;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Audited;
import dev.kindred.model.Column;
import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.NotAudited;
import dev.kindred.model.One;
import dev.kindred.model.Unique;
import dev.kindred.model.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Safe in a room, whose amount is on record. */
@Audited
@Entity(table = "vault_safe")
public record Safe(
    @Id Long id,
    @Unique String label,
    @Column(precision = 8, scale = 2) BigDecimal amount,
    @NotAudited @Nullable String owner,
    @Embedded Lock lock,
    @ForeignKey(onDelete = CASCADE, relatedName = "safes") One<Room> room,
    @Version int version) {}
