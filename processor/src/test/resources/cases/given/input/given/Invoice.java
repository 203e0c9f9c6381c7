package given;

import dev.kindred.model.*;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database gives: a part of the key, defaults, what it computes, and what a trigger sets. */
@Entity
public record Invoice(
    @Id long tenant,
    @Id(generated = true) Long number,
    @Column(precision = 10, scale = 2) BigDecimal net,
    @GeneratedColumn("net * 1.2") @Column(precision = 12, scale = 3) BigDecimal gross,
    @GeneratedColumn(value = "upper(note)", stored = false) @Nullable String shouted,
    @Default(sql = "'none'") @Nullable String note,
    @Default(sql = "current_timestamp") Instant issued,
    @Default(sql = "1") @ForeignKey(onDelete = OnDelete.PROTECT) One<Payer> payer,
    @Column(readOnly = true) @Default("0") int changes,
    @Column(readOnly = true) @Default(sql = "current_timestamp") Instant seen) {}
