package dev.kindred.it.extra.owntypes;

import dev.kindred.model.Column;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Host with columns of PostgreSQL's types, some of which it compares in its own way. */
@Entity
public record Host(
    @Id @Column(type = "inet") String address,
    @Column(type = "citext") String name,
    @Column(type = "char(5)") String code,
    @Column(type = "jsonb") String settings,
    @Column(type = "posint") int weight,
    @Column(type = "uuid") @Nullable String ticket,
    @Default("PT30S") @Column(type = "interval") Duration timeout) {}
