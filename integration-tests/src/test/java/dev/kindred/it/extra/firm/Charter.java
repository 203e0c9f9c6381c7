package dev.kindred.it.extra.firm;

import static dev.kindred.model.OnDelete.PROTECT;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.SoftDelete;
import dev.kindred.model.Tenant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Charter that protects its project. */
@Entity(table = "firm_charter")
public record Charter(
    @Id Long id,
    @Tenant long tenant,
    String text,
    @OneToOne(onDelete = PROTECT, relatedName = "charter") One<Project> project,
    @SoftDelete @Nullable LocalDateTime deleted) {}
