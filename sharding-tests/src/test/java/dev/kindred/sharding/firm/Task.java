package dev.kindred.sharding.firm;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Task of a project. */
@Entity(table = "shard_task")
public record Task(
    @Id Long id,
    @Tenant long tenant,
    String text,
    @Nullable BigDecimal hours,
    @Nullable LocalDate due,
    @ForeignKey(onDelete = CASCADE, relatedName = "tasks") One<Project> project) {}
