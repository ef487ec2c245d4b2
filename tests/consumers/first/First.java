import java.nio.file.Files;
import java.nio.file.Paths;
import vn.qcvn120.TienDoHoSo;

/** Reads the record of a file, and nothing else: what a process loads for its first one. */
public final class First {
  private First() {}

  public static void main(String[] words) throws Exception {
    System.out.println(TienDoHoSo.read(Files.readAllBytes(Paths.get(words[0]))).isValid());
  }
}
