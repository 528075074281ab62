package scrumline.house;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the house rules look at in a compiled class: the source file it comes from
/// (`scrumline/team/Rep`), its own name, the classes it names, the members it uses, as
/// `java/time/Instant.now`, its methods that are tests and, of a sealed type, the types it permits.
/// Names are the class file's, with slashes.
public record Compiled(
    String file,
    String name,
    Set<String> classes,
    Set<String> members,
    Set<String> tests,
    Set<String> permitted) {
  private static final Pattern TEST =
      Pattern.compile("Lorg/junit/jupiter/.*/(Test|ParameterizedTest|TestFactory|RepeatedTest);");

  private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w$/]+)[;<]");

  /// All classes under a folder; none if there is no such folder.
  public static List<Compiled> under(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      var found = new ArrayList<Compiled>();
      for (var file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        found.add(of(Files.readAllBytes(file)));
      }
      return found;
    }
  }

  /// Reads one class. The constant pool has all that is wanted, method references and annotations
  /// included; types that stand only in signatures are found in its texts.
  public static Compiled of(byte[] bytes) {
    var model = ClassFile.of().parse(bytes);
    var name = model.thisClass().asInternalName();
    var classes = new TreeSet<String>();
    var members = new TreeSet<String>();
    for (PoolEntry entry : model.constantPool()) {
      switch (entry) {
        case ClassEntry type -> classes.addAll(named(type.asInternalName()));
        case MemberRefEntry used ->
            members.add(used.owner().asInternalName() + "." + used.name().stringValue());
        case Utf8Entry text -> classes.addAll(inDescriptor(text.stringValue()));
        default -> {}
      }
    }
    var source =
        model
            .findAttribute(Attributes.sourceFile())
            .map(SourceFileAttribute::sourceFile)
            .map(Utf8Entry::stringValue)
            .orElse(name);
    return new Compiled(file(name, source), name, classes, members, tests(model), permitted(model));
  }

  private static Set<String> permitted(ClassModel model) {
    return model
        .findAttribute(Attributes.permittedSubclasses())
        .map(PermittedSubclassesAttribute::permittedSubclasses)
        .orElse(List.of())
        .stream()
        .map(ClassEntry::asInternalName)
        .collect(Collectors.toSet());
  }

  private static Set<String> tests(ClassModel model) {
    return model.methods().stream()
        .filter(
            method ->
                method
                    .findAttribute(Attributes.runtimeVisibleAnnotations())
                    .map(all -> all.annotations().stream().anyMatch(Compiled::isOfTest))
                    .orElse(false))
        .map(method -> method.methodName().stringValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOfTest(Annotation annotation) {
    return TEST.matcher(annotation.className().stringValue()).matches();
  }

  /// The last part of the name: `Kpi` for `scrumline/team/Goal$Kpi`, nothing for a lambda's class.
  String simpleName() {
    return name.replaceFirst(".*[/$]", "").replaceFirst("^\\d+", "");
  }

  private static String file(String name, String source) {
    return name.replaceFirst("[^/]*$", "") + source.replaceFirst("\\.java$", "");
  }

  private static List<String> named(String type) {
    return type.startsWith("[") ? inDescriptor(type) : List.of(type);
  }

  private static List<String> inDescriptor(String text) {
    return IN_DESCRIPTOR.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
