package e;

import dev.kindred.model.*;

@Check("pages > 0")
@Comment("What we sell")
@Entity(unique = {@UniqueTogether({"title", "pages"})})
public record Book(
    @Id Long id,
    @Default("") String title,
    @Check(value = "pages < 10000", name = "some_pages") int pages,
    String note,
    @Default(sql = "upper('a')") String shelf,
    @RenamedFrom("title2") String subtitle,
    @RenamedFrom(sql = "WEIGHT_G") int weight,
    @RenamedFrom("tallness") int height,
    @Backfill("0") int width,
    @Backfill("0") int depth,
    @Comment("RGB") int colour,
    @GeneratedColumn("pages * 2") int size) {}
