#include "importing/blockpipe.h"

#include <utility>

namespace laurel {

BlockPipe::BlockPipe(size_t blocks)
{
    for (size_t i = 0; i < blocks; ++i)
        m_empty.push_back(std::make_unique<DraftBlock>());
}

std::unique_ptr<DraftBlock> BlockPipe::takeEmpty()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_givenUp || !m_empty.empty(); });
    if (m_givenUp)
        return nullptr;
    std::unique_ptr<DraftBlock> block = std::move(m_empty.back());
    m_empty.pop_back();
    return block;
}

void BlockPipe::put(std::unique_ptr<DraftBlock> block)
{
    const std::lock_guard lock(m_mutex);
    m_full.push_back(std::move(block));
    m_changed.notify_all();
}

void BlockPipe::finish(Result<> outcome)
{
    const std::lock_guard lock(m_mutex);
    m_outcome = std::move(outcome);
    m_changed.notify_all();
}

Result<std::unique_ptr<DraftBlock>> BlockPipe::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_full.empty() || m_outcome; });
    if (m_full.empty()) {
        if (!*m_outcome)
            return fail(*m_outcome);
        return std::unique_ptr<DraftBlock>();
    }
    std::unique_ptr<DraftBlock> block = std::move(m_full.front());
    m_full.erase(m_full.begin());
    return block;
}

void BlockPipe::giveBack(std::unique_ptr<DraftBlock> block)
{
    const std::lock_guard lock(m_mutex);
    m_empty.push_back(std::move(block));
    m_changed.notify_all();
}

std::vector<std::unique_ptr<DraftBlock>> BlockPipe::returned()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_empty, {});
}

void BlockPipe::giveUp()
{
    const std::lock_guard lock(m_mutex);
    m_givenUp = true;
    m_changed.notify_all();
}

} // namespace laurel
