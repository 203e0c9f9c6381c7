package p;

import dev.kindred.model.*;
import java.util.List;

@Embeddable
public record Cover(String colour, List<String> painters) {}
