package e;

import dev.kindred.model.*;

@Entity
public record Seat(@Id int row, @Id int number) {}
