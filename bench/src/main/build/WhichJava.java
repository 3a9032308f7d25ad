import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the path of the virtual machine that runs it into the file named by its argument. */
class WhichJava {
  public static void main(String[] arguments) throws Exception {
    Files.writeString(
        Path.of(arguments[0]), Path.of(System.getProperty("java.home"), "bin", "java").toString());
  }
}
