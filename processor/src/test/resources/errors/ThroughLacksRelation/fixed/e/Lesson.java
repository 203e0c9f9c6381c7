package e;

import dev.kindred.model.*;

@Entity
public record Lesson(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Cook> teacher,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Cook> pupil) {}
