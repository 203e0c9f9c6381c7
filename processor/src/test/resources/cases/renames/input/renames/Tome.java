package renames;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Entity(schema = "lib")
@RenamedFrom("shop.OldVolume")
public record Tome(
    @Id Long id,
    @RenamedFrom("longTitle") String heading,
    @RenamedFrom(sql = "PAGES") @Column(name = "page_count") int pages,
    @Backfill("lower('it''s')") String slug,
    @RenamedFrom("writer") @ForeignKey(onDelete = OnDelete.CASCADE) One<Scribe> scribe,
    @Backfill("1") @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "edited")
        One<Scribe> editor,
    @RenamedFrom("box") @ForeignKey(onDelete = OnDelete.CASCADE) One<Cell> cell,
    @RenamedFrom(sql = {"aisle_no", "CELL"})
        @ForeignKey(
            onDelete = OnDelete.CASCADE,
            relatedName = "spares",
            columns = {"spare_aisle", "spare_cell"})
        One<Cell> spare,
    @Embedded @RenamedFrom("home") Rack rack,
    @Embedded(prefix = "new_") @RenamedFrom(sql = "old_") Rack moved,
    @Embedded @Nullable Rack loan,
    @ManyToMany(relatedName = "motto_of") @RenamedFrom("labels") Many<Motto> mottos,
    @ManyToMany(table = "proverbs", column = "tome_no") @RenamedFrom(sql = "sayings")
        Many<Motto> sayings,
    @ManyToMany(relatedName = "prequels") Many<Tome> sequels) {}
