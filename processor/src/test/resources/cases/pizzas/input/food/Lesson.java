package food;

import dev.kindred.model.*;

@Entity
public record Lesson(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "given") One<Cook> teacher,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "taken") One<Cook> pupil,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Cook> witness) {}
