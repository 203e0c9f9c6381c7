package dev.kindred.it.extra.guild;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.model.SoftDelete;
import dev.kindred.model.UniqueTogether;
import dev.kindred.model.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Folder in a tree. */
@Entity(table = "guild_folder", unique = @UniqueTogether({"parent", "name"}))
public record Folder(
    @Id Long id,
    String name,
    @Embedded @Nullable Place place,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "children") One<Folder> parent,
    @Version int version,
    @SoftDelete @Nullable Instant deleted,
    @Inverse Many<Folder> children) {}
