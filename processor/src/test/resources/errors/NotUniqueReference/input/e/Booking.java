package e;

import dev.kindred.model.*;

@Entity
public record Booking(
    @Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE, references = "email") One<Guest> guest) {}
