import { expect, expectAccessible, followToSample, openSample, signInAs, test, workspaceOf } from './test.ts'

test('an author answers and proposes other words, and a reviewer takes them over with one press', async ({
  page,
  browser,
  desk,
}) => {
  const { article, dialog, flags } = await openSample(page, desk)
  await article.getByText('The Kremlin said Wednesday').click()
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Was it Wednesday?')
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)

  const people = { page, browser, desk }
  const olga = await signInAs(people, { name: 'Olga Author', role: 'author' })
  const hers = await test.step('the author is offered what authors may do, and nothing else', async () => {
    await expect(olga.getByRole('link', { name: /Kremlin/ })).toBeVisible()
    await expect(olga.getByRole('button', { name: 'New article' })).toHaveCount(0)
    const workspace = await followToSample(olga)
    await expect(workspace.flags.getByRole('listitem')).toHaveCount(1)
    const forOthers = [
      'Flag',
      'Source',
      'Split',
      'Merge',
      'Verified',
      'Export',
      'Make flag',
      'Dismiss',
      'Details',
    ]
    for (const name of forOthers) {
      await expect(olga.getByRole('button', { name: new RegExp(`^${name}( |$)`) })).toHaveCount(0)
    }
    for (const name of ['Edit', 'Withdraw', 'Settle …', 'Assign']) {
      await expect(workspace.flags.getByRole('button', { name, exact: true })).toHaveCount(0)
    }
    await workspace.article.getByText('The Kremlin said Wednesday').dblclick()
    for (const key of ['f', 'v', 's', 'x', 'a', 't', 'w', 'y', 'Shift+S', 'Shift+E']) {
      await olga.keyboard.press(key)
      await expect(olga.getByText('Your role does not allow this.').first()).toBeVisible()
    }
    await expect(olga.getByRole('dialog')).toHaveCount(0)
    await olga.keyboard.press('?')
    const list = olga.getByRole('dialog', { name: 'Keys' })
    await expect(list.getByText('an author proposes it')).toBeVisible()
    await expect(list.getByText('Settle that flag')).toHaveCount(0)
    await olga.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expectAccessible(olga)
    return workspace
  })

  await test.step('she proposes with a key; what she typed outlives a reload', async () => {
    await hers.article.getByText('The Kremlin said Wednesday').click()
    await olga.keyboard.press('e')
    const words = hers.flags.getByRole('textbox', { name: 'Proposed words' })
    await expect(words).toBeFocused()
    await words.fill((await words.inputValue()).replace('Wednesday', 'on Thursday'))
    await olga.reload()
    await expect(hers.flags.getByRole('listitem')).toHaveCount(1)
    await hers.flags.getByRole('button', { name: 'Propose words' }).click()
    await expect(words).toHaveValue(/on Thursday/)
    await expect(hers.flags.locator('ins')).toHaveText('[added: on Thursday]')
    await hers.flags.getByRole('textbox', { name: 'Why' }).fill('The call was a day later.')
    await expectAccessible(olga)
    await olga.keyboard.press('Control+Enter')
    const thread = hers.flags.getByRole('group', { name: 'Thread' })
    await expect(thread.getByText('The call was a day later.')).toBeVisible()
    await expect(thread.locator('del')).toHaveText('[removed: Wednesday]')
    await expect(hers.flags.getByText('✎ proposed')).toBeVisible()
    await expect(thread.getByRole('button', { name: 'Take over' })).toHaveCount(0)
  })

  await test.step('the reviewer takes them over, and can take that back', async () => {
    const rita = await signInAs(people, { name: 'Rita Reviewer', role: 'reviewer' })
    const theirs = await followToSample(rita)
    await theirs.flags.getByRole('button', { name: 'Reply · 1 reply' }).click()
    await expectAccessible(rita)
    await theirs.flags.getByRole('button', { name: 'Take over' }).click()
    await expect(theirs.flags.getByRole('group', { name: 'Thread' })).toHaveCount(0)
    await expect(theirs.flags.getByText('Suggestion:')).toBeVisible()
    await expect(theirs.flags.locator('ins')).toHaveText('[added: on Thursday]')
    await rita.keyboard.press('Control+z')
    await expect(theirs.flags.locator('ins')).toHaveCount(0)
    await theirs.article.getByText('The Kremlin said Wednesday').click()
    await rita.keyboard.press('t')
    await expect(theirs.flags.locator('ins')).toHaveText('[added: on Thursday]')
    await theirs.flags.getByRole('button', { name: 'History' }).click()
    const history = theirs.flags.getByRole('group', { name: 'History of the flag' })
    await expect(history.getByRole('listitem')).toContainText([
      /Rita Reviewer changed it.*Suggestion: none/,
      /Rita Reviewer changed it/,
      /Rita Reviewer changed it/,
      /Olga Author proposed other words.*Proposal:.*on Thursday/,
      /Ada Checker made the flag/,
    ])
  })
})

test('an author at 320 pixels proposes to cut the words', async ({ page, browser, desk }) => {
  const { article, dialog, flags } = await openSample(page, desk)
  await article.getByText('The Kremlin said Wednesday').click()
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Needed?')
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  const olga = await signInAs({ page, browser, desk }, { name: 'Olga Author', role: 'author' })
  await olga.setViewportSize({ width: 320, height: 640 })
  await followToSample(olga)
  const hers = workspaceOf(olga)
  await olga.getByRole('button', { name: /^Notes/ }).click()
  await hers.flags.getByRole('button', { name: 'Propose words' }).click()
  const words = hers.flags.getByRole('textbox', { name: 'Proposed words' })
  await expect(words).toBeInViewport()
  await words.fill('')
  await expect(hers.flags.getByText('Proposed: cut these words')).toBeVisible()
  await hers.flags.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(hers.flags.getByRole('group', { name: 'Thread' })).toContainText('Proposed: cut these words')
  expect(await olga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(olga)
})
