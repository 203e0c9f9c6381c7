package e;

import dev.kindred.model.*;

@Check("")
@Comment
@Entity(unique = {@UniqueTogether, @UniqueTogether(value = {}, name = "same_title")})
public record Book(
    @Id Long id,
    @Default String title,
    @Check(name = "some_pages") int pages,
    @Convert Thread reader,
    @Convert({}) String note,
    @Default(sql = " ") String shelf,
    @RenamedFrom String subtitle,
    @RenamedFrom(sql = {}) int weight,
    @RenamedFrom(" ") int height,
    @Backfill int width,
    @Backfill(" ") int depth,
    @Comment(" ") int colour,
    @GeneratedColumn(stored = false) int size) {}
