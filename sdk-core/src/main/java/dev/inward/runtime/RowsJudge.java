package dev.inward.runtime;

import dev.inward.InwardException;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Judges a response of which most rows are left out.
 *
 * @param mapper judges a response that was read whole
 */
record RowsJudge(Operation operation, ResponseHead head, OutcomeMapper<?> mapper) {

  private static final ByteString MARK = ByteString.decodeHex("efbbbf");

  /** Returns the failure that a response means, or null if it is a success. */
  @Nullable InwardException failure(ByteString summary) {
    VendorResponse response = response(summary);
    try {
      mapper.map(response);
      return null;
    } catch (InwardException e) {
      return e;
    } catch (RuntimeException e) {
      return response.unreadable("the response could not be mapped to an outcome", e);
    }
  }

  /** Returns the failure of a response that cannot be read. */
  InwardException unreadable(Throwable thrown, String place) {
    VendorResponse response = response(ByteString.EMPTY);
    if (thrown instanceof LinkageError error) {
      return response.unknown(error);
    }
    String explanation =
        thrown instanceof MalformedResponseException malformed
            ? malformed.message()
            : "the body does not match the contract";
    return response.unreadable(explanation + place, thrown);
  }

  /** Returns the failure of a response of which a row shows that the call failed. */
  InwardException failedRow(String name, String place) {
    return unreadable(new MalformedResponseException(name, "rows of a success"), place);
  }

  private VendorResponse response(ByteString utf8) {
    // The mark is stronger than the charset that the response names.
    ByteString body = new Buffer().write(MARK).write(utf8).readByteString();
    return new VendorResponse(operation, head, body);
  }
}
