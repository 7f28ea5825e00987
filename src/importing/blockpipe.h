#pragma once

#include "importing/conversiondraft.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace laurel {

/// Hands blocks from one thread to another and back: a few go round, so that neither side runs far ahead and memory is bounded.
class BlockPipe
{
public:
    explicit BlockPipe(size_t blocks);

    // The filling side.
    /// An empty block, waiting for one. @returns null when the other side gave up.
    [[nodiscard]] std::unique_ptr<DraftBlock> takeEmpty();
    void put(std::unique_ptr<DraftBlock> block);
    void finish(Result<> outcome);

    // The emptying side.
    /// The next full block. @returns null at the end, or the filling side's error.
    [[nodiscard]] Result<std::unique_ptr<DraftBlock>> take();
    void giveBack(std::unique_ptr<DraftBlock> block);
    void giveUp();
    /// Once the filling side has ended: the blocks that came back after it.
    [[nodiscard]] std::vector<std::unique_ptr<DraftBlock>> returned();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<DraftBlock>> m_empty;
    std::vector<std::unique_ptr<DraftBlock>> m_full; ///< oldest first
    std::optional<Result<>> m_outcome;
    bool m_givenUp = false;
};

} // namespace laurel
