package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The columns of a history as they are named on the command line.
class ColumnNamesTest {

  @Test
  void names_of_columns_may_hold_commas_and_spaces() {
    var read =
        ColumnNames.read(
            "value=Amount, net, owner=Sales rep ,closed=Date", Optional.empty(), Optional.empty());
    assertEquals("Amount, net", read.value());
    assertEquals("Sales rep", read.owner());
  }
}
