package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import scrumline.screen.Frames;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Columns;

class SvgPictureTest {
  private static final String SHAPES = "▏▎▍▌▋▊▉█▁▂▃▄▅▆▇▔─";

  @Test
  void every_picture_of_the_album_reads_as_its_frame() throws Exception {
    int looked = 0;
    for (var shot : Frames.ofTheAlbum().entrySet()) {
      var frame = shot.getValue();
      var picture = parsed(SvgPicture.of(frame, Theme.DARK, "a frame"));
      assertEquals(withoutShapes(frame), text(picture, frame), shot.getKey());
      looked++;
    }
    assertTrue(looked > 100, "pictures looked at: " + looked);
  }

  @Test
  void names_of_every_alphabet_stand_in_their_cells() throws Exception {
    var frame =
        Block.of(Line.of("x 山田 ")).above(Line.of("👩‍👩‍👧 Łukasz ● → <b>&\"'  x\u0323 end"));
    var picture = parsed(SvgPicture.of(frame, Theme.LIGHT, "<names> & more"));
    assertEquals(withoutShapes(frame), text(picture, frame));
    assertEquals("<names> & more", elements(picture, "title").getFirst().getTextContent());
  }

  @Test
  void a_bar_is_one_rectangle_with_its_eighths_and_history_stands_on_the_row() throws Exception {
    var line = Line.of("ab ").and(Ink.BAR, "███▌").and(" ").and(Ink.MET, "▁▄▄").and(Ink.RULE, "──");
    var rectangles = elements(parsed(SvgPicture.of(Block.of(line), Theme.DARK, "")), "rect");
    assertEquals(
        List.of(
            "30 0 35 20 #7c9cb8",
            "80 17.5 10 2.5 #3cc79b",
            "90 10 20 10 #3cc79b",
            "110 10 20 1 #9da3ab"),
        rectangles.stream().skip(1).map(SvgPictureTest::box).toList());
  }

  @Test
  void a_tag_has_its_paper_behind_it() throws Exception {
    var picture = parsed(SvgPicture.of(Block.of(Line.of(Ink.SHARED, " SHARED ")), Theme.LIGHT, ""));
    assertEquals("0 0 80 20 #006148", box(elements(picture, "rect").get(1)));
    var tag = elements(picture, "text").getFirst();
    assertEquals("SHARED", tag.getTextContent());
    assertEquals("#ffffff", tag.getAttribute("fill"));
    assertEquals("10", tag.getAttribute("x"));
    assertEquals("60", tag.getAttribute("textLength"));
  }

  @Test
  void a_picture_does_not_depend_on_locale_or_machine() {
    var frame = Frames.ofTheAlbum().get("turn-elena-team-80x24");
    var here = Locale.getDefault();
    String there;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      there = SvgPicture.of(frame, Theme.DARK, "a frame");
    } finally {
      Locale.setDefault(here);
    }
    assertEquals(SvgPicture.of(frame, Theme.DARK, "a frame"), there);
  }

  /// No script, no style sheet, no picture, no font from elsewhere.
  @Test
  void a_picture_needs_nothing_beside_itself_and_says_what_it_is() throws Exception {
    var frame = Frames.ofTheAlbum().get("turn-elena-manager-100x30");
    String svg = SvgPicture.of(frame, Theme.CONTRAST, "Elena's turn");
    var root = parsed(svg).getDocumentElement();
    assertEquals("img", root.getAttribute("role"));
    assertEquals("1024", root.getAttribute("width"));
    var names = new TreeSet<String>();
    for (var element : elements(parsed(svg), "*")) {
      names.add(element.getTagName());
    }
    assertEquals(List.of("g", "rect", "svg", "text", "title"), List.copyOf(names));
    assertFalse(svg.replace("http://www.w3.org/2000/svg", "").matches("(?s).*(href|url|://|@).*"));
  }

  private static Document parsed(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document picture, String name) {
    var found = new ArrayList<Element>();
    var nodes = picture.getElementsByTagName(name);
    for (int at = 0; at < nodes.getLength(); at++) {
      found.add((Element) nodes.item(at));
    }
    return found;
  }

  private static String box(Element rectangle) {
    return String.join(
        " ",
        List.of("x", "y", "width", "height", "fill").stream()
            .map(rectangle::getAttribute)
            .toList());
  }

  /// The text of a picture as rows of cells, by where it stands and how wide it says it is.
  private static List<String> text(Document picture, Block frame) {
    var rows = new ArrayList<StringBuilder>();
    frame.lines().forEach(_ -> rows.add(new StringBuilder()));
    for (var text : elements(picture, "text")) {
      var row = rows.get((int) Double.parseDouble(text.getAttribute("y")) / SvgPicture.ROW);
      int column = Integer.parseInt(text.getAttribute("x")) / SvgPicture.CELL;
      int cells = Integer.parseInt(text.getAttribute("textLength")) / SvgPicture.CELL;
      assertEquals(Columns.width(text.getTextContent()), cells, text.getTextContent());
      int gap = column - Columns.width(row.toString());
      row.append(" ".repeat(gap)).append(text.getTextContent());
    }
    return rows.stream().map(StringBuilder::toString).toList();
  }

  private static List<String> withoutShapes(Block frame) {
    return frame.toString().lines().map(SvgPictureTest::withoutShapes).toList();
  }

  private static String withoutShapes(String row) {
    return row.replaceAll("[" + SHAPES + "]", " ").stripTrailing();
  }
}
