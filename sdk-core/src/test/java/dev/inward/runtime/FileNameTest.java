package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "attachment; filename=\"a b.pdf\" | a b.pdf",
        "attachment;FileName=a.pdf | a.pdf",
        "inline; x=1; filename=\"a\\\"b\\\\c.pdf\" | c.pdf",
        "attachment; filename=\"old.txt\"; filename*=UTF-8''na%C3%AFve%20plan.txt | naïve plan.txt",
        "attachment; filename*=latin1'en'%A3; filename=pound.txt | pound.txt",
        "attachment; filename=\"../../etc/passwd\" | passwd",
        "attachment; filename=\"C:\\\\temp\\\\a.txt\" | a.txt",
        "attachment; filename*=UTF-8''..%2F..%2Fa.txt | a.txt"
      })
  void name_isThatOfTheFileWithoutFolders(String header, String name) {
    assertThat(FileName.in(header)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attachment",
        "attachment; filename=\"\"",
        "attachment; filename=\"..\"",
        "attachment; filename=\"a/\"",
        "attachment; filename*=UTF-8''a%0Ab",
        "attachment; filename*=UTF-8''%zz",
        "attachment; filename=\"open"
      })
  void name_whenItIsNone_isAbsent(String header) {
    assertThat(FileName.in(header)).isNull();
  }

  @Test
  void name_withoutTheHeader_isAbsent() {
    assertThat(FileName.in(null)).isNull();
  }
}
