package e;

import dev.kindred.model.*;

@Check("pages > 0")
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
    @GeneratedColumn("pages * 2") int size) {}
