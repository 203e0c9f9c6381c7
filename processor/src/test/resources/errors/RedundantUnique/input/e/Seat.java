package e;

import dev.kindred.model.*;

@Entity(unique = @UniqueTogether({"row", "number"}))
public record Seat(@Id int row, @Id int number) {}
